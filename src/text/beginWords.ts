import { spoken } from "./spoken";

const vi = {
  ways: "Các cách bắt đầu",
  make: "Lập trang chấm điểm",
  makeDetail: "Mỗi khối một trang tính: đủ cột nhóm, điểm tối đa, giới hạn số nhập.",
  makeOf: "Lập theo",
  ofWorkbook: (regulation: string) => `Theo quy định của tệp này: ${regulation}.`,
  chooseFirst: "Chọn lập theo quy định nào.",
  makes: "Thêm trang tính mới, cả trang “Quy định”. Không sửa trang nào đang có.",
  makesOnly: "Thêm trang tính mới. Không sửa trang nào đang có.",
  made: (sheets: string) => `Đã lập ${sheets}.`,
  madeNext: "Nhập tên đơn vị và điểm vào đó; EGI tự đọc lại.",
  undo: "Hoàn tác",
};

/** Words of the ways to begin in a workbook without scores. */
export const beginWords = spoken<typeof vi>({
  vi,
  en: {
    ways: "Ways to begin",
    make: "Make score sheets",
    makeDetail:
      "One sheet a block: a column for every group, its maximum, bounds on what is typed.",
    makeOf: "Made by",
    ofWorkbook: (regulation) => `By this workbook's regulation: ${regulation}.`,
    chooseFirst: "Choose by which regulation.",
    makes: "Adds new sheets, among them “Quy định”. Changes no existing sheet.",
    makesOnly: "Adds new sheets. Changes no existing sheet.",
    made: (sheets) => `Made ${sheets}.`,
    madeNext: "Type unit names and scores there; EGI reads them by itself.",
    undo: "Undo",
  },
});
