import { foldedName } from "./foldedName";
import { nameKey } from "./names/nameKey";

/** Words of committee worksheets, whatever their regulation. Compared as keys, see nameKey. */
const keys = (...words: string[]): readonly string[] => [...new Set(words.map(nameKey))];

/** Headings of the column of running numbers. */
export const placeHeads = keys("TT", "STT", "Số TT", "Số thứ tự");

/** Headings of the column of unit names, beside the names of the regulation's blocks. */
export const unitHeads = keys(
  "Đơn vị",
  "Tên đơn vị",
  "Cơ quan",
  "Tên cơ quan",
  "Địa phương",
  "Tên địa phương",
  "Cơ quan, đơn vị",
  "Tên cơ quan, đơn vị",
  "Đơn vị, địa phương",
  "Cơ quan, địa phương",
  "Cơ quan, đơn vị, địa phương",
  "Tên cơ quan, đơn vị, địa phương",
  "Sở, ban, ngành",
  "Các sở, ban, ngành",
  "Sở, ban, ngành, địa phương",
  "UBND cấp huyện",
  "UBND các huyện, thị xã, thành phố",
  "Các huyện, thị xã, thành phố",
  "Huyện, thị xã, thành phố",
  "UBND cấp xã",
  "UBND xã, phường, thị trấn",
  "UBND các xã, phường, thị trấn",
  "UBND xã, thị trấn",
  "UBND các xã, thị trấn",
  "Xã, thị trấn",
  "Các xã, thị trấn",
  "Các xã, phường, thị trấn",
  "Xã, phường, thị trấn",
  "Xã, phường, đặc khu",
  "Phòng, ban",
);

/** Headings of the column of parents: the unit above each unit. */
export const parentHeads = keys(
  "Đơn vị cấp trên",
  "Tên đơn vị cấp trên",
  "Cơ quan cấp trên",
  "Cấp trên",
  "Thuộc",
  "Thuộc huyện",
  "Thuộc UBND huyện",
  "Thuộc huyện, thị xã, thành phố",
  "Thuộc đơn vị",
  "Trực thuộc",
  "Thuộc địa bàn",
);

/** Headings that are of parents too, where another column beside it is headed as that of the units. */
export const districtHeads = keys(
  "Huyện",
  "Tên huyện",
  "Cấp huyện",
  "UBND huyện",
  "UBND cấp huyện",
  "Đơn vị cấp huyện",
  "Huyện, thị xã, thành phố",
  "Huyện, thành phố",
  "Huyện, thị xã",
  "Tên huyện, thị xã, thành phố",
  "Các huyện, thị xã, thành phố",
  "UBND huyện, thị xã, thành phố",
  "UBND các huyện, thị xã, thành phố",
  "Địa bàn huyện",
);

/** A heading with these words is a maximum. */
export const maxScoreWords = keys("tối đa", "điểm chuẩn", "tổng điểm quy định");

/** Headings of the criteria in a table of averages. */
export const criterionHeads = keys("Tiêu chí", "Nội dung", "Tên tiêu chí");

/** A heading with these words is that of averages. */
export const averageWords = keys("bình quân", "trung bình");

/** What may stand beside these where the maximum is that of the unit as a whole. */
export const wordsBesideMaximum = keys(
  "tổng số điểm",
  "mức điểm",
  "thang điểm",
  "theo quy định",
  "của cơ quan, đơn vị",
  "của địa phương",
  "được chấm",
  "được áp dụng",
  "đánh giá năm",
  "sau khi miễn, giảm",
);

export const noteHeads = keys(
  "Ghi chú",
  "Lý do",
  "Lý do trừ",
  "Lý do trừ điểm",
  "Lý do điểm trừ",
  "Diễn giải",
  "Nhận xét",
  "Giải trình",
  "Minh chứng",
);

/** The heading of the one column of points, where a title says of what: nothing else. */
export const pointHeads = keys("Điểm", "Số điểm", "Điểm số");

/** Headings that begin so are a total. */
export const totalHeads = keys(
  "Tổng điểm",
  "Tổng cộng",
  "Tổng số điểm",
  "Điểm đạt được",
  "Cộng",
  "Tổng",
);
export const ratioHeads = keys("Tỷ lệ", "Tỉ lệ", "T.Lệ");
/** "Đạt %", "% đạt": a ratio with its sign alone. */
export const [percentHead] = keys("Đạt");
export const rankHeads = keys("Xếp hạng", "Thứ hạng", "Hạng", "X.Hạng");
export const tierHeads = keys("Xếp loại", "X.Loại", "Kết quả", "Mức độ", "Mức");

/** Words that say which stage the points are of, alone or beside others. */
export const stageWords = {
  selfAssessment: keys("tự chấm", "tự đánh giá"),
  appraisal: keys("thẩm định", "phúc tra", "chấm lại", "hội đồng chấm", "tổ chấm"),
} as const;

/** What may stand beside the words of a stage in a heading that says nothing but the stage. */
export const scoreWords = keys("điểm", "số điểm", "kết quả", "đơn vị", "hội đồng", "tổ", "điểm số");

/** A line that begins so sums up the lines above: it is no unit. */
export const summaryWords = keys(
  "Tổng cộng",
  "Tổng điểm",
  "Tổng số",
  "Cộng",
  "Trung bình",
  "Bình quân",
  "Điểm trung bình",
  "Điểm bình quân",
  "Kết quả bình quân",
  "KQ bình quân",
  "Điểm cao nhất",
  "Điểm thấp nhất",
  "Cao nhất",
  "Thấp nhất",
  "TB",
  "ĐTB",
  "Điểm TB",
  "Max",
  "Min",
  "Toàn tỉnh",
  "Mang sang",
  "Lũy kế",
  "Chuyển sang",
  "Chuyển trang sau",
  "Trang trước chuyển sang",
  "Trang trước mang sang",
  "Số đơn vị",
);

/** A line with one of these words alone sums up too; before others they may begin a name (Tổng công ty). */
export const summaryNames = keys("Tổng");

/** A line that begins so states the maxima of the columns. */
export const maximaWords = keys(
  "Điểm tối đa",
  "Tối đa",
  "Mức tối đa",
  "Mức điểm tối đa",
  "Điểm chuẩn",
  "Thang điểm",
);

/** A line that begins so stands below a table. */
export const footWords = keys(
  "Ghi chú",
  "Người lập",
  "Lập bảng",
  "Lập biểu",
  "Nơi nhận",
  "TM",
  "KT",
  "TL",
  "TUQ",
);

/** Words before the name of a tier, a block or a parent in a line that heads those below it. */
export const beforeName = keys("Mức", "Loại", "Xếp loại", "Mức độ", "Đạt loại", "Khối", "Các");

/** A name that begins so is a parent: what its communes stand below. Folded, for the case is lost. */
export const parentWords = ["Huyện", "Thị xã", "Thành phố", "Quận", "UBND huyện", "TP", "TX"].map(
  (words) => nameKey(words),
);

/** "Năm" before a year. */
export const yearWord = foldedName("năm");

/** Whether a key is one of the words or begins with one. */
export const beginsWithOneOf = (key: string, words: readonly string[]): boolean =>
  words.some((word) => key === word || key.startsWith(`${word} `));
