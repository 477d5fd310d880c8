import type { PrintSettings } from "../sheet/Sheet";

const millimetres = (length: number): number => (length * 72) / 25.4;

/**
 * Page of an appendix, in points, by Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.
 *
 * @param repeated the rows of the heading, repeated on every page
 */
export const page = (
  orientation: PrintSettings["orientation"],
  repeated?: { first: number; last: number },
): PrintSettings => ({
  orientation, // mục I.2: A4 theo chiều dài; chiều rộng where a table is too wide for that
  margins: {
    top: millimetres(20), // mục I.3: cách mép trên và mép dưới 20 - 25 mm
    bottom: millimetres(20),
    left: millimetres(30), // cách mép trái 30 - 35 mm
    right: millimetres(15), // cách mép phải 15 - 20 mm
    header: millimetres(10),
  },
  ...(repeated && { titleRows: repeated }),
  centerHorizontally: true,
  pageNumberFont: { name: "Times New Roman", size: 14 }, // mục I.7: cỡ chữ 13 đến 14, kiểu chữ đứng
  pageNumbers: "notOnFirst", // mục I.7: canh giữa trong lề trên, không hiển thị số trang thứ nhất
});
