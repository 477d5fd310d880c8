/** Copies a text. Excel's frame often denies the clipboard to add-ins; then by the older way. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the frame denies the clipboard
    document.execCommand("copy");
    area.remove();
  }
}
