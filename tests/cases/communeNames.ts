import { type Change, oneOf } from "../actions/seededChanges";

const kinds = ["Xã", "Phường", "Thị trấn"];
// Every letter that the alphabet keeps apart, and every pair that counts as one letter.
const syllables = (
  "An Ân Ấp Ba Bắc Bàn Cam Cẩm Chi Chí Cù Dân Đa Đá Em Êm Gia Giang Gò Hòa Hoà Ích Kim Khánh Khê Lộc " +
  "Lợi Ma Mã Nam Nga Ngà Ngọc Nhơn Ninh Ổn Ơn Phú Phụng Phước Pa Quang Sơn Sông Tân Tây Thái Thạnh Thành Thọ " +
  "Toàn Trung Ung Ưng Vạn Xuân Ý Yên"
).split(" ");

/** A commune takes a name of two syllables, as its kind of commune would have. */
export const changeCommuneName: Change = (table, below) => {
  const line = oneOf(table.lines, below);
  line.unit = `${oneOf(kinds, below)} ${oneOf(syllables, below)} ${oneOf(syllables, below)}`;
};

const keys = new Map<string, string>();

/** Pairs that count as letters of their own, a z between them, so that they stand after any vowel. */
function withPairsLast(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = name.replace(
      /(?<!\p{L})(ch|gi|kh|ng|nh|ph|qu|th|tr)(?=\p{L})/giu,
      (pair) => `${pair[0]!}z${pair[1]!}`,
    );
    keys.set(name, key);
  }
  return key;
}

const byLetters = new Intl.Collator("vi", { sensitivity: "accent" });

/**
 * The alphabet of the print, another way than the add-in's: the collator of the language over names
 * in which pairs are made to sort last; towns and wards before communes.
 */
export function compareCommunes(a: string, b: string): number {
  const isCommune = (name: string) => Number(name.startsWith("Xã "));
  return isCommune(a) - isCommune(b) || byLetters.compare(withPairsLast(a), withPairsLast(b));
}
