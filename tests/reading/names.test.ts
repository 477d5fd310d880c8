import { nameKey } from "../../src/reading/names/nameKey";
import { nearName } from "../../src/reading/names/nearName";
import { unicodeText } from "../../src/reading/legacy/unicodeText";
import { legacyFont } from "../../src/reading/legacy/legacyFont";
import { tcvn3 } from "../../src/reading/legacy/tcvn3";
import { vni } from "../../src/reading/legacy/vni";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { noChoices } from "../../src/reading/ReadingChoices";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { departments } from "./committeeSheet";

test.each([
  ["Sở Lao động - Thương binh và Xã hội", "Sở Lao động-TB&XH"],
  ["Sở Lao động - Thương binh và Xã hội", "Sở LĐTB&XH"],
  ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
  ["Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh"],
  ["Sở Khoa học và Công nghệ", "Sở KH&CN"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và PTNT"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"],
  ["Sở Thông tin và Truyền thông", "Sở TT&TT"],
  ["Sở Tài nguyên và Môi trường", "Sở TN-MT"],
  ["Sở Giáo dục và Đào tạo", "Sở GD&ĐT"],
  ["Sở Kế hoạch và Đầu tư", "Sở KHĐT"],
  ["UBND thành phố Nha Trang", "UBND TP. Nha Trang"],
  ["Ban Quản lý Khu kinh tế Vân Phong", "BQL KKT Vân Phong"],
])("%s and %s are one office", (a, b) => {
  expect(nameKey(b)).toBe(nameKey(a));
});

test("an abbreviation that two offices share is not written out", () => {
  expect(nameKey("Sở VH&TT")).not.toBe(nameKey("Sở Văn hóa và Thể thao"));
  expect(nameKey("Phòng VH&TT")).not.toBe(nameKey("Phòng Văn hóa và Thông tin"));
});

test.each([
  ["UBND xã Ba Cạm Bắc", ["UBND xã Ba Cụm Bắc", "UBND xã Ba Cụm Nam"], "UBND xã Ba Cụm Bắc"],
  ["Sở Ngoại vu", ["Sở Ngoại vụ", "Sở Nội vụ"], "Sở Ngoại vụ"],
  ["Phường 11 Tân Lập", ["Phường 1 Tân Lập"], undefined],
  ["Sở Y tế", ["Sở Tư pháp"], undefined],
])("of %s the known name near is found, or none", (name, known, near) => {
  expect(nearName(nameKey(name), known.map(nameKey))).toBe(
    near === undefined ? undefined : nameKey(near),
  );
});

describe("a name that is nearly one of the regulation", () => {
  const typed = "Văn phòng  Uỷ ban nhân dân tinh *";
  const sheet = departments({ B4: typed, E4: 490 });

  test("is asked about, with the repair, and not taken for it", () => {
    const { problems, tables } = readScoreTables([sheet], khanhHoa2020);
    expect(tables[0]!.table.entries[1]!.unit).toBe("Văn phòng Uỷ ban nhân dân tinh");
    expect(problems).toEqual([
      {
        severity: "warning",
        kind: "nearUnit",
        at: { sheet: "Sở", cell: "B4" },
        unit: "Văn phòng Uỷ ban nhân dân tinh",
        like: "Văn phòng Ủy ban nhân dân tỉnh",
        repairs: [
          {
            at: { sheet: "Sở", cell: "B4" },
            from: typed,
            to: "Văn phòng Ủy ban nhân dân tỉnh",
            format: "@",
          },
        ],
      },
    ]);
  });

  test("is the unit that a person says, or one of its own", () => {
    const name = "Văn phòng Uỷ ban nhân dân tinh";
    const alias = { ...noChoices, units: [{ name, unit: "Văn phòng Ủy ban nhân dân tỉnh" }] };
    const read = readScoreTables(
      [departments({ B4: name, E4: 490, G4: "-", L4: 830 })],
      khanhHoa2020,
      alias,
    );
    expect(read.problems).toEqual([]);
    expect(read.tables[0]!.table.entries[1]!.unit).toBe("Văn phòng Ủy ban nhân dân tỉnh");
    const own = { ...noChoices, units: [{ name, unit: name }] };
    expect(readScoreTables([sheet], khanhHoa2020, own).problems).toEqual([]);
  });
});

describe("text of old fonts", () => {
  // each letter once, as documents of TCVN 5712:1993 and of VNI for Windows print the codes
  test("of .VnTime is TCVN3: its 74 letters, capitals by the font in H", () => {
    expect(tcvn3.size).toBe(74);
    const small = legacyFont(".VnTime")!;
    expect(unicodeText("Së T\u00b5i ch\u00ddnh", small)).toBe("Sở Tài chính");
    expect(unicodeText("UBND huy\u00d6n Kh\u00b8nh VÜnh", small)).toBe("UBND huyện Khánh Vĩnh");
    expect(unicodeText("§\u00b7 c\u00ca\u00edp n\u00adíc", small)).toBe("Đã cấớp nước");
    expect(unicodeText("s\u00eb y t\u00d5", legacyFont(".VnTimeH")!)).toBe("SỞ Y TẾ");
  });

  test("of VNI-Times is VNI", () => {
    const font = legacyFont("VNI-Times")!;
    expect(unicodeText("Sôû Taøi chính", font)).toBe("Sở Tài chính");
    expect(unicodeText("Vaên phoøng Uûy ban nhaân daân tænh", font)).toBe(
      "Văn phòng Ủy ban nhân dân tỉnh",
    );
    expect(unicodeText("ÑAÀU TÖ", font)).toBe("ĐẦU TƯ");
    expect(unicodeText("huyeän Dieân Khaùnh", font)).toBe("huyện Diên Khánh");
    expect(new Set(vni.values()).size).toBe(134); // 67 letters with a mark, small and capital
  });

  test("typed in Unicode is left as it is, whatever the font says", () => {
    expect(unicodeText("Sở Tài chính", legacyFont(".VnTime")!)).toBe("Sở Tài chính");
  });

  test("with a character that the encoding does not have is refused", () => {
    expect(unicodeText("S\u00e0", legacyFont(".VnTime")!)).toBeUndefined();
    expect(unicodeText("Sø ë", legacyFont("VPS Times")!)).toBeUndefined();
    expect(legacyFont("Times New Roman")).toBeUndefined();
  });

  test("names its unit and block, and is said once; what cannot be read is an error at its cell", () => {
    const cells = departments({ B1: "S\u00eb, ban, ngµnh", B4: "S\u00eb Y t\u00d5" });
    const fonts = cells.values.map((row, at) =>
      row.map((_, column) =>
        column === 1 && (at === 0 || at === 3) ? ".VnTime" : "Times New Roman",
      ),
    );
    const read = readScoreTables([{ ...cells, fonts }], khanhHoa2020);
    expect(read.tables[0]!.table.entries[1]!.unit).toBe("Sở Y tế");
    expect(read.problems).toEqual([
      {
        severity: "note",
        kind: "legacyConverted",
        at: { sheet: "Sở", cell: "B1" },
        font: ".VnTime",
        count: 2,
      },
    ]);
    const wrong = readScoreTables([{ ...departments({ B4: "S\u00e0 Y" }), fonts }], khanhHoa2020);
    expect(wrong.problems).toMatchObject([
      { severity: "error", kind: "legacyText", at: { cell: "B4" } },
      { kind: "blankUnit", at: { cell: "B4" } },
    ]);
  });
});
