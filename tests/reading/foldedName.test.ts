import { isSameName } from "../../src/reading/foldedName";

test.each([
  ["Sở Lao động - Thương binh và Xã hội", "Sở Lao động-Thương binh và Xã hội"],
  ["Sở Lao động – Thương binh và Xã hội", "Sở Lao động — Thương binh và Xã hội"],
  ["UBND thị xã Ninh Hòa", "UBND thị xã Ninh Hoà"],
  ["Văn phòng Ủy ban", "Văn phòng Uỷ ban"],
  ["Sở Tư Pháp", "Sở Tư pháp"],
  ["Sở Tư pháp", "Sở Tư pháp".normalize("NFD")],
  ["Ban Dân tộc *", " Ban\u00a0Dân  tộc"],
  ["Sở, ban, ngành", "Sở ban ngành"],
])("%s and %s are one name", (a, b) => {
  expect(isSameName(a, b)).toBe(true);
});

test.each([
  ["Ba Cụm Bắc", "Ba Cạm Bắc"],
  ["Sở Y tế", "Sở Ý tế"],
  ["Khánh Hòa", "Khánh Hoa"],
  ["Sở Nội vụ", "Sở Ngoại vụ"],
  ["Đà", "Da"],
  ["Phường 1", "Phường 11"],
])("%s and %s are two", (a, b) => {
  expect(isSameName(a, b)).toBe(false);
});
