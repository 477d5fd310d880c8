import type { Alphabet } from "../../src/regulations/Ranking";
import { compareNames } from "../../src/scoring/compareNames";

const sorted = (names: string[], alphabet: Alphabet) => [...names].sort(compareNames(alphabet));

test("a ă â and d đ are letters of their own in either alphabet", () => {
  const names = ["Đông", "Dâu", "Dăm", "Dam"];
  expect(sorted(names, "collator")).toEqual(["Dam", "Dăm", "Dâu", "Đông"]);
  expect(sorted(names, "dictionary")).toEqual(["Dam", "Dăm", "Dâu", "Đông"]);
});

test("Diên Toàn stands before Diên Thạnh where th is a letter of its own, after it by letters alone", () => {
  const names = ["Diên Thạnh", "Diên Toàn"];
  expect(sorted(names, "dictionary")).toEqual(["Diên Toàn", "Diên Thạnh"]);
  expect(sorted(names, "collator")).toEqual(["Diên Thạnh", "Diên Toàn"]);
});

test("ch, gi, kh, ng, nh, ph, qu, th, tr come after the letters that begin them", () => {
  const names = ["Trà", "Thọ", "Tu", "Quy", "Phú", "Pu", "Nho", "Nga", "Nu", "Khê", "Ku", "Giang", "Gu", "Chi", "Cu"]; // prettier-ignore
  expect(sorted(names, "dictionary")).toEqual(["Cu", "Chi", "Gu", "Giang", "Ku", "Khê", "Nu", "Nga", "Nho", "Pu", "Phú", "Quy", "Tu", "Thọ", "Trà"]); // prettier-ignore
});

test("townships and wards stand before communes, whatever they are called", () => {
  const names = ["Xã Bình Lộc", "Phường Vĩnh Hải", "Xã Ân", "Thị trấn Diên Khánh", "UBND xã An", "UBND thị trấn Tô Hạp"]; // prettier-ignore
  expect(sorted(names, "dictionary").slice(0, 3)).toEqual([
    "Phường Vĩnh Hải",
    "Thị trấn Diên Khánh",
    "UBND thị trấn Tô Hạp",
  ]);
});

test("tones decide only between names of the same letters", () => {
  expect(sorted(["Mạ", "Mã", "Mả", "Má", "Mà", "Ma", "Man"], "dictionary")).toEqual(
    ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Man"], // prettier-ignore
  );
});

test("a decomposed name is the same name, and capitals make no difference", () => {
  expect(compareNames("dictionary")("Hòa".normalize("NFD"), "HÒA")).toBe(0);
  expect(compareNames("collator")("Hòa".normalize("NFD"), "Hòa")).toBe(0);
});
