import { foldedName } from "../foldedName";

/**
 * Usual abbreviations of offices and of the field, each with its words. An abbreviation that two
 * offices share (VH&TT: Văn hóa và Thể thao, Văn hóa và Thông tin) is not here: it is asked.
 */
const usual: readonly (readonly [short: string, words: string])[] = [
  ["UBND", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc"],
  ["VP", "Văn phòng"],
  ["BQL", "Ban quản lý"],
  ["QLDA", "quản lý dự án"],
  ["ĐTXD", "đầu tư xây dựng"],
  ["KKT", "khu kinh tế"],
  ["KCN", "khu công nghiệp"],
  ["ĐVSN", "đơn vị sự nghiệp"],
  ["TP", "thành phố"],
  ["TX", "thị xã"],
  ["LĐ-TB&XH", "Lao động - Thương binh và Xã hội"],
  ["LĐTB&XH", "Lao động - Thương binh và Xã hội"],
  ["LĐTBXH", "Lao động - Thương binh và Xã hội"],
  ["TB&XH", "Thương binh và Xã hội"],
  ["TBXH", "Thương binh và Xã hội"],
  ["NN&PTNT", "Nông nghiệp và Phát triển nông thôn"],
  ["NN và PTNT", "Nông nghiệp và Phát triển nông thôn"],
  ["NNPTNT", "Nông nghiệp và Phát triển nông thôn"],
  ["PTNT", "Phát triển nông thôn"],
  ["KH&CN", "Khoa học và Công nghệ"],
  ["KHCN", "Khoa học và Công nghệ"],
  ["KH&ĐT", "Kế hoạch và Đầu tư"],
  ["KHĐT", "Kế hoạch và Đầu tư"],
  ["TC-KH", "Tài chính - Kế hoạch"],
  ["TT&TT", "Thông tin và Truyền thông"],
  ["TTTT", "Thông tin và Truyền thông"],
  ["TN&MT", "Tài nguyên và Môi trường"],
  ["TNMT", "Tài nguyên và Môi trường"],
  ["GD&ĐT", "Giáo dục và Đào tạo"],
  ["GDĐT", "Giáo dục và Đào tạo"],
  ["GTVT", "Giao thông vận tải"],
  ["VHTT&DL", "Văn hóa, Thể thao và Du lịch"],
  ["VH,TT&DL", "Văn hóa, Thể thao và Du lịch"],
  ["VHTTDL", "Văn hóa, Thể thao và Du lịch"],
  ["PT-TH", "Phát thanh - Truyền hình"],
  ["PTTH", "Phát thanh - Truyền hình"],
  ["UDCNTT", "ứng dụng công nghệ thông tin"],
  ["ƯDCNTT", "ứng dụng công nghệ thông tin"],
  ["CNTT", "công nghệ thông tin"],
  ["ATTT", "an toàn thông tin"],
  ["TTĐT", "thông tin điện tử"],
  ["CQNN", "cơ quan nhà nước"],
  ["TTHC", "thủ tục hành chính"],
  ["BCCI", "bưu chính công ích"],
  ["DVC", "dịch vụ công"],
  ["DVCTT", "dịch vụ công trực tuyến"],
  ["PM", "phần mềm"],
  ["DN", "doanh nghiệp"],
];

/** Folded words of an abbreviation with the folded words it stands for; of one beginning the longest first. */
export interface Abbreviation {
  short: readonly string[];
  words: readonly string[];
}

/** The usual abbreviations by their first folded word. */
export const abbreviations: ReadonlyMap<string, readonly Abbreviation[]> = byFirstWord();

function byFirstWord(): Map<string, Abbreviation[]> {
  const found = new Map<string, Abbreviation[]>();
  for (const [short, words] of usual) {
    const each = { short: foldedName(short).split(" "), words: foldedName(words).split(" ") };
    const first = each.short[0]!;
    found.set(first, [...(found.get(first) ?? []), each]);
  }
  for (const each of found.values()) each.sort((a, b) => b.short.length - a.short.length);
  return found;
}
