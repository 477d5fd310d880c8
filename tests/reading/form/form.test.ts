import { blankForm, type Form } from "../../../src/reading/form/Form";
import { formFaults } from "../../../src/reading/form/formFaults";
import { formText } from "../../../src/reading/form/formText";
import { parseForm } from "../../../src/reading/form/parseForm";

/** What the council of Khánh Hòa prints on its notice of 24/12/2020. */
const notice: Form = {
  kind: "notice",
  number: "3136",
  symbol: "TB-HĐTĐ",
  date: "2020-12-24",
  issuer: "Hội đồng thẩm định",
  hasHead: true,
  superiorBody: "UBND tỉnh Khánh Hòa",
  issuingBody: "Hội đồng thẩm định",
  place: "Khánh Hòa",
  subject: "Kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin",
  hasSignature: true,
  authority: ["TM. HỘI ĐỒNG THẨM ĐỊNH"],
  post: ["CHỦ TỊCH"],
  signer: "Nguyễn Tấn Trung",
  recipients: ["UBND tỉnh (để b/cáo)", "Lưu: VT"],
};

test("what was typed about the document is remembered whole, precomposed and without blanks around it", () => {
  const typed: Form = {
    ...notice,
    place: "  Khánh Hòa ".normalize("NFD"),
    recipients: ["UBND tỉnh (để b/cáo)", "", " Lưu: VT "],
  };
  expect(parseForm(formText(typed))).toEqual(notice);
});

test.each([
  "",
  "Khánh Hòa",
  "null",
  "[]",
  JSON.stringify({ ...notice, kind: "law" }),
  JSON.stringify({ ...notice, post: "CHỦ TỊCH" }),
  JSON.stringify({ ...notice, authority: [1] }),
  JSON.stringify({ ...notice, signer: undefined }),
])("%s is no form of ours", (text) => {
  expect(parseForm(text)).toBeUndefined();
});

test("a document with everything has no fault, and nor has one without head, signature, number and date", () => {
  expect(formFaults(notice)).toEqual([]);
  expect(formFaults(blankForm)).toEqual([]);
});

test("every gap of a head and of a signature is named, those of a part switched off are not", () => {
  const empty: Form = { ...blankForm, hasHead: true, hasSignature: true };
  const missing = (...fields: string[]) => fields.map((at) => ({ at, because: "missing" }));
  expect(formFaults(empty)).toEqual(
    missing("symbol", "issuingBody", "place", "subject", "post", "signer"),
  );
  expect(formFaults({ ...empty, hasHead: false })).toEqual(missing("post", "signer"));
});

test.each<[Partial<Form>, object]>([
  [{ number: "3136/TB" }, { at: "number", because: "notANumber" }],
  [{ symbol: "/TB-HĐTĐ" }, { at: "symbol", because: "notASymbol" }],
  [{ symbol: "TB HĐTĐ" }, { at: "symbol", because: "notASymbol" }],
  [{ date: "24/12/2020" }, { at: "date", because: "notADate" }],
  [{ date: "2021-02-29" }, { at: "date", because: "notADate" }],
  [{ date: "2021-13-01" }, { at: "date", because: "notADate" }],
  [{ signer: "Nguyễn\nTấn Trung" }, { at: "signer", because: "severalLines" }],
  [{ place: "Khánh\u200b Hòa" }, { at: "place", because: "unprintable" }],
  [{ post: ["PHÓ", "CHỦ\u0007"] }, { at: "post", line: 2, because: "unprintable" }],
  [{ recipients: ["Lưu: VT", "Sở A"] }, { at: "recipients", line: 2, because: "noArchive" }],
])("%j is a fault with its field", (change, fault) => {
  expect(formFaults({ ...notice, ...change })).toEqual([fault]);
});

test("29 February 2020 and a last line typed with its dash are good", () => {
  expect(formFaults({ ...notice, date: "2020-02-29", recipients: ["- Lưu: VT, CNTT."] })).toEqual(
    [],
  );
});
