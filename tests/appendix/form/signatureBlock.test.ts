import type { Band } from "../../../src/appendix/Band";
import { signatureBlock } from "../../../src/appendix/form/signatureBlock";
import { blankForm, type Form } from "../../../src/reading/form/Form";

const form: Form = {
  ...blankForm,
  authority: ["TM. Hội đồng thẩm định"],
  post: ["Chủ tịch"],
  signer: "Nguyễn Tấn Trung",
  recipients: ["UBND tỉnh (để b/cáo)", "Lưu: VT"],
};

const widths = [32, 170, 120, 120];

const read = (bands: readonly Band[]) =>
  bands.map(({ pieces }) => pieces.map(({ at, span, value, style }) => [at, span, value, style.font?.size])); // prettier-ignore

test("the signature stands on the right, the recipients on the left, from one line downwards", () => {
  expect(read(signatureBlock(form, widths))).toEqual([
    [],
    [
      [0, 2, "Nơi nhận:", 12],
      [2, 2, "TM. HỘI ĐỒNG THẨM ĐỊNH", 13],
    ],
    [
      [0, 2, "- UBND tỉnh (để b/cáo);", 11],
      [2, 2, "CHỦ TỊCH", 13],
    ],
    [
      [0, 2, "- Lưu: VT.", 11],
      [2, 2, "", 13],
    ],
    [[2, 2, "", 13]],
    [[2, 2, "", 13]],
    [[2, 2, "", 13]],
    [[2, 2, "Nguyễn Tấn Trung", 14]],
  ]);
});

test("more recipients than lines of the signature go on below it", () => {
  const recipients = ["Như Điều 3", "Bộ TTTT", "Đài PTTH", "Báo A", "Báo B", "Báo C", "Lưu: VT"];
  const rows = read(signatureBlock({ ...form, recipients }, widths));
  expect(rows.slice(-2)).toEqual([
    [
      [0, 2, "- Báo C;", 11],
      [2, 2, "Nguyễn Tấn Trung", 14],
    ],
    [[0, 2, "- Lưu: VT.", 11]],
  ]);
});

test("without recipients the left side is empty", () => {
  expect(read(signatureBlock({ ...form, recipients: [] }, widths))[1]).toEqual([
    [2, 2, "TM. HỘI ĐỒNG THẨM ĐỊNH", 13],
  ]);
});
