import { addressOptions } from "../../src/workbench/page/addressOptions";

test("an address that asks for nothing gives Microsoft 365 in a browser of today", () => {
  expect(addressOptions("")).toEqual({
    sample: undefined,
    excel: "365",
    webview: "current",
    complaints: [],
  });
});

test("a sample, Excel 2021 and the browser of old Excels can be asked for", () => {
  expect(addressOptions("?sample=khanh-hoa-2020&excel=2021&webview=trident")).toEqual({
    sample: "khanh-hoa-2020",
    excel: "2021",
    webview: "trident",
    complaints: [],
  });
});

test("what is not known is said, with what is", () => {
  expect(addressOptions("?excel=2016").complaints).toEqual([
    "Địa chỉ có excel=2016, bàn thử chỉ biết: 365, 2021. Đã dùng 365.",
  ]);
});
