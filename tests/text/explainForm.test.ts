import { explain } from "../../src/text/explain";
import type { FormFault } from "../../src/reading/form/FormFault";

const explained = (fault: FormFault) => explain({ severity: "error", kind: "formFault", fault });

test.each<[FormFault, string, string]>([
  [
    { at: "signer", because: "missing" },
    "Thể thức văn bản, ô “Họ tên người ký”: chưa nhập.",
    "Nhập ô này, hoặc bỏ chọn “Phần chữ ký”.",
  ],
  [
    { at: "place", because: "missing" },
    "Thể thức văn bản, ô “Địa danh”: chưa nhập.",
    "Nhập ô này, hoặc bỏ chọn “Phần đầu văn bản”.",
  ],
  [
    { at: "recipients", line: 8, because: "noArchive" },
    "Thể thức văn bản, ô “Nơi nhận”, dòng 8: dòng cuối chưa ghi nơi lưu.",
    "Thêm dòng cuối, ví dụ “Lưu: VT, CNTT”.",
  ],
])("the fault %j is said with its field and what to do", (fault, what, todo) => {
  expect(explained(fault)).toEqual({ what, todo });
});

test.each(["notANumber", "notASymbol", "notADate", "severalLines", "unprintable"] as const)(
  "%s is explained",
  (because) => {
    const { what, todo } = explained({ at: "number", because });
    expect(what).toMatch(/^Thể thức văn bản, ô “Số”: .+\.$/);
    expect(todo).toMatch(/\.$/);
  },
);

test("a remembered form that cannot be read says what the appendices lack", () => {
  expect(explain({ severity: "warning", kind: "formUnreadable" }).what).toMatch(/không đọc được/);
});
