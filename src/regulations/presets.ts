import { binhDinh2021 } from "./binh-dinh-2021";
import { khanhHoa2020 } from "./khanh-hoa-2020";
import { khanhHoaEgov2020 } from "./khanh-hoa-egov-2020";
import { khanhSon2021 } from "./khanh-son-2021";
import type { Regulation } from "./Regulation";
import { thanhHoa2017 } from "./thanh-hoa-2017";

/** The regulations that come with the add-in, newest decision last. None of them is a default. */
export const presets: readonly Regulation[] = [
  thanhHoa2017,
  khanhHoa2020,
  khanhHoaEgov2020,
  khanhSon2021,
  binhDinh2021,
];

/** The preset of this id ("khanh-hoa-2020"), upper or lower case, spaces around it ignored. */
export function presetNamed(id: string): Regulation | undefined {
  const wanted = id.trim().toLowerCase();
  return presets.find((preset) => preset.id === wanted);
}
