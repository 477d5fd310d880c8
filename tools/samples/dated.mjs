import JSZip from "jszip";

/** The same parts with one date on all of them: a zip otherwise holds the minute of its making. */
export async function dated(xlsx, made) {
  const zip = await JSZip.loadAsync(xlsx);
  const again = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    if (zip.files[name].dir) continue;
    again.file(name, await zip.files[name].async("uint8array"), {
      date: made,
      createFolders: false,
    });
  }
  return again.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
