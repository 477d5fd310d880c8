/** What stands on a committee's sheet made from a regulation; the same in every language of the pane. */
export const committeeSheetWords = {
  sheet: (block: string) => `Chấm điểm ${block}`,
  title: (block: string) => `BẢNG CHẤM ĐIỂM: ${block.toLocaleUpperCase("vi")}`,
  regulation: (regulation: string) => `Theo quy định: ${regulation}`,
  guide:
    "Mỗi dòng một đơn vị. Nhập 0 nếu không được điểm nào, “-” nếu không chấm; ô trống là chưa chấm.",
  place: "TT",
  parent: "Đơn vị cấp trên",
  withMax: (label: string, max: string) => `${label} (Tối đa: ${max})`,
  maxScore: "Điểm tối đa",
  note: "Ghi chú",
} as const;
