import type { MaximumExplained, Place, Problem } from "../reading/Problem";
import type { ExemptibleNode, ExemptibleSet, ExemptionSearch } from "../scoring/exempted/ExemptionSearch"; // prettier-ignore
import { listText } from "./listText";
import { placeText } from "./placeText";
import { pointsText } from "./pointsText";
import type { Explanation } from "./Explanation";

/** How a declared maximum differs from the regulation, and what may explain it. */
export function explainMaximum({
  at,
  unit,
  declared,
  expected,
  source,
  explained,
}: Extract<Problem, { kind: "maxDiffers" }>): Explanation {
  const difference =
    declared < expected
      ? `thiếu ${pointsText(expected - declared)}`
      : `thừa ${pointsText(declared - expected)}`;
  const what = `${unit}: điểm tối đa khai ${pointsText(declared)}, theo quy định ${pointsText(expected)}: ${difference} điểm.`;
  if (explained === undefined)
    return {
      what,
      todo: `Kết quả được tính theo số đã khai; sửa ô này nếu nhập sai. Căn cứ: ${source}.`,
    };
  return {
    what: `${what} ${whatExplains(explained, at)}`,
    todo:
      `Nếu đơn vị được miễn, đăng ký miễn với lý do và văn bản (trang “Quy định”, bảng “Miễn”); ` +
      `nếu không, sửa điểm tối đa ở ô này thành ${pointsText(expected)}. Kết quả được tính theo số đã khai.`,
  };
}

/** "15 điểm này đúng bằng mục II.b “…”." and what else there is to say of a search. */
export function whatExplains({ search, cells }: MaximumExplained, here: Place): string {
  const { exact, hasMore, nearest, contradicted, isComplete, difference } = search;
  const points = `${pointsText(difference)} điểm`;
  const empty = ({ nodes }: ExemptibleSet) =>
    nodes.flatMap(({ sheet, criterion: { id } }) =>
      sheet === "notScored" && cells[id] !== undefined ? [cellText(cells[id], here)] : [],
    );
  const against = contradicted.map(
    ({ criterion: { id, label }, score }) =>
      `Không phải ${nodeText({ criterion: { id, label }, path: [] })}: đơn vị có ${pointsText(score)} điểm ở ${cells[id] === undefined ? "đó" : `ô ${cellText(cells[id], here)}`}.`,
  );
  const stopped = isComplete ? [] : ["Còn nhiều tổ hợp chưa xét hết."];
  if (exact.length === 1 && !hasMore)
    return [`${points} này đúng bằng ${setText(exact[0]!)}.`, ...evidence(exact[0]!, empty(exact[0]!)), ...against, ...stopped].join(" "); // prettier-ignore
  if (exact.length > 0)
    return [
      `${points} này có thể là ${exact.map((set) => setText(set) + bracketed(empty(set))).join("; hoặc ")}${hasMore ? "; và còn cách khác" : ""}: chưa rõ là phần nào.`,
      ...against,
      ...stopped,
    ].join(" ");
  const near =
    nearest.length === 0
      ? "đơn vị đã có điểm ở mọi nhóm, mục; nếu được miễn thì là điểm chưa phân bổ."
      : `gần nhất là ${nearest.map((set) => nearText(set, search)).join("; ")}.`;
  return [`Không có nhóm, mục nào đúng bằng ${points}: ${near}`, ...against, ...stopped].join(" ");
}

const setText = ({ nodes }: ExemptibleSet): string => nodes.map(nodeText).join(" và ");

/** "Nhóm III “Trang thông tin điện tử” và …", as a line of its own. */
export function exemptibleSetText(set: ExemptibleSet): string {
  const text = setText(set);
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** "mục II.b “Cung cấp dịch vụ công trực tuyến”"; an id that no document prints is not said. */
function nodeText({ criterion: { id, label }, path }: Pick<ExemptibleNode, "criterion" | "path">) {
  const level = path.length > 1 ? "mục" : "nhóm";
  return /^[A-Z\d]/.test(id) ? `${level} ${id} “${label}”` : `${level} “${label}”`;
}

function nearText(set: ExemptibleSet, { difference }: ExemptionSearch): string {
  const rest = difference - set.points;
  const left =
    rest > 0 ? `còn ${pointsText(rest)} điểm chưa phân bổ` : `quá ${pointsText(-rest)} điểm`;
  return `${setText(set)} (${pointsText(set.points)} điểm, ${left})`;
}

/** A cell as it is named beside another: with its sheet where that is not the same. */
const cellText = (place: Place, here: Place): string =>
  place.sheet === here.sheet ? place.cell : placeText(place);

/**
 * Which cells hold no score, and who else is exempt from the same.
 *
 * @param empty cells of the set that are blank or marked as not scored
 */
function evidence({ nodes }: ExemptibleSet, empty: readonly string[]): string[] {
  const [first, ...more] = nodes.map(({ alsoExempt }) => alsoExempt);
  const both = (first ?? []).filter((unit) => more.every((units) => units.includes(unit)));
  return [
    ...(empty.length === 0 ? [] : [`Ô ${empty.join(", ")} không có điểm.`]),
    ...(both.length === 0 ? [] : [`Cùng được miễn phần này: ${listText(both)}.`]),
  ];
}

const bracketed = (empty: readonly string[]): string =>
  empty.length === 0 ? "" : ` (ô ${empty.join(", ")} không có điểm)`;
