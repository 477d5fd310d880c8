import { khanhHoa2020 } from "./khanh-hoa-2020";
import type { Regulation } from "./Regulation";

/** The regulations that come with the add-in, newest decision last. None of them is a default. */
export const presets: readonly Regulation[] = [khanhHoa2020];

/** The preset of this id ("khanh-hoa-2020"), upper or lower case, spaces around it ignored. */
export function presetNamed(id: string): Regulation | undefined {
  const wanted = id.trim().toLowerCase();
  return presets.find((preset) => preset.id === wanted);
}
