/** What a person does and reads on the way from one sample's first opening to its appendices. */
export interface Journey {
  readonly sample: string;
  /** What the pane says when it has looked. */
  readonly found: string;
  /** A cell of the first sheet and its own score, typed as text: what an office's copied column often is. */
  readonly cell: string;
  readonly typedAsText: string;
  /** The table in which the unit of that cell stands is ranked with this unit in it. */
  readonly unit: string;
  /** How many tables the document's appendices have; the list of tables is one. */
  readonly tables: number;
  /** How many sheets they take, and the name of the first. */
  readonly sheets: number;
  readonly firstSheet: string;
}

/** The five documents: the cell of each is the first score of its first unit. */
export const journeys: readonly Journey[] = [
  {
    sample: "khanh-hoa-2020",
    found: "Đã nhận diện 3 bảng điểm",
    cell: "C7",
    typedAsText: "'30",
    unit: "Sở Giao thông vận tải",
    tables: 12,
    sheets: 12,
    firstSheet: "PL I.1 - Sở, ban, ngành",
  },
  {
    sample: "khanh-son-2021",
    found: "Đã nhận diện 3 bảng điểm",
    cell: "C6",
    typedAsText: "'890",
    unit: "Thanh tra huyện",
    tables: 3,
    sheets: 3,
    firstSheet: "PL 1 - Cơ quan chuyên môn",
  },
  {
    sample: "khanh-hoa-egov-2020",
    found: "Đã nhận diện 2 bảng điểm",
    cell: "C6",
    typedAsText: "'75,47",
    unit: "UBND thị xã Ninh Hòa",
    tables: 2,
    sheets: 2,
    firstSheet: "PL I - Cấp huyện",
  },
  {
    sample: "binh-dinh-2021",
    found: "Đã nhận diện 2 bảng điểm",
    cell: "C6",
    typedAsText: "'13",
    unit: "Văn phòng UBND tỉnh",
    tables: 17,
    sheets: 3,
    firstSheet: "PL - Danh mục các Bảng số liệu",
  },
  {
    sample: "thanh-hoa-2017",
    found: "Đã nhận diện 2 bảng điểm",
    cell: "C6",
    typedAsText: "'8",
    unit: "Văn phòng UBND tỉnh",
    tables: 22,
    sheets: 5,
    firstSheet: "PL - KQ bình quân",
  },
];
