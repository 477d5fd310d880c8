/** What stands on the sheet "Quy định" beside its tables. */
export const regulationSheetWords = {
  name: "Quy định",
  title: "QUY ĐỊNH ĐÁNH GIÁ, XẾP HẠNG",
  guide:
    "Mỗi dòng một mục, sửa trực tiếp ở đây. Nhiều mã trong một ô cách nhau bằng dấu chấm phẩy. Số suy ra từ số liệu thì căn cứ bắt đầu bằng “suy ra từ” và có khoảng; điểm tối đa mà văn bản không ghi thì ghi “chưa rõ”. Dòng miễn không có tên đơn vị là phần tiếp của dòng trên.",
  inferred: (interval: string) => `suy ra: ${interval}`,
} as const;
