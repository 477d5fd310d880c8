import type { MaximumExplained, Place, Problem } from "../reading/Problem";
import type { ExemptibleNode, ExemptibleSet, ExemptionSearch } from "../scoring/exempted/ExemptionSearch"; // prettier-ignore
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { listText } from "./listText";
import { placeText } from "./placeText";
import { pointsText } from "./pointsText";
import { spoken } from "./spoken";

const vi = {
  missing: (points: string) => `thiếu ${points} điểm`,
  tooMany: (points: string) => `thừa ${points} điểm`,
  what: (unit: string, declared: string, expected: string, off: string) =>
    `${unit}: điểm tối đa khai ${declared}, theo quy định ${expected}: ${off}.`,
  asDeclared: (source: string) =>
    `Kết quả được tính theo số đã khai; sửa ô này nếu nhập sai. Căn cứ: ${source}.`,
  registerOrCorrect: (expected: string) =>
    `Nếu đơn vị được miễn, đăng ký miễn với lý do và văn bản (trang “Quy định”, bảng “Miễn”); ` +
    `nếu không, sửa điểm tối đa ở ô này thành ${expected}. Kết quả được tính theo số đã khai.`,
  exactly: (points: string, set: string) => `${points} điểm này đúng bằng ${set}.`,
  maybe: (points: string, sets: readonly string[], hasMore: boolean) =>
    `${points} điểm này có thể là ${sets.join("; hoặc ")}${hasMore ? "; và còn cách khác" : ""}: chưa rõ là phần nào.`,
  none: (points: string, near: readonly string[]) =>
    `Không có nhóm, mục nào đúng bằng ${points} điểm: ${
      near.length === 0
        ? "đơn vị đã có điểm ở mọi nhóm, mục; nếu được miễn thì là điểm chưa phân bổ"
        : `gần nhất là ${near.join("; ")}`
    }.`,
  notThis: (node: string, points: string, cell: string | undefined) =>
    `Không phải ${node}: đơn vị có ${points} điểm ở ${cell === undefined ? "đó" : `ô ${cell}`}.`,
  stopped: "Còn nhiều tổ hợp chưa xét hết.",
  and: " và ",
  node: (isItem: boolean, id: string | undefined, label: string) =>
    `${isItem ? "mục" : "nhóm"} ${id === undefined ? "" : `${id} `}“${label}”`,
  unallocated: (points: string) => `còn ${points} điểm chưa phân bổ`,
  beyond: (points: string) => `quá ${points} điểm`,
  near: (set: string, points: string, rest: string) => `${set} (${points} điểm, ${rest})`,
  empty: (cells: readonly string[]) => `ô ${cells.join(", ")} không có điểm`,
  alsoExempt: (units: string) => `Cùng được miễn phần này: ${units}.`,
};

/** What each language has to say here. */
export type MaximumWords = typeof vi;

const words = spoken<MaximumWords>({ vi, en: () => english().maximumWords });

/** How a declared maximum differs from the regulation, and what may explain it. */
export function explainMaximum({
  at,
  unit,
  declared,
  expected,
  source,
  explained,
}: Extract<Problem, { kind: "maxDiffers" }>): Explanation {
  const off =
    declared < expected
      ? words.missing(pointsText(expected - declared))
      : words.tooMany(pointsText(declared - expected));
  const what = words.what(unit, pointsText(declared), pointsText(expected), off);
  if (explained === undefined) return { what, todo: words.asDeclared(source) };
  return {
    what: `${what} ${whatExplains(explained, at)}`,
    todo: words.registerOrCorrect(pointsText(expected)),
  };
}

/** "15 điểm này đúng bằng mục II.b “…”." and what else there is to say of a search. */
export function whatExplains({ search, cells }: MaximumExplained, here: Place): string {
  const { exact, hasMore, nearest, contradicted, isComplete, difference } = search;
  const points = pointsText(difference);
  const empty = ({ nodes }: ExemptibleSet) =>
    nodes.flatMap(({ sheet, criterion: { id } }) =>
      sheet === "notScored" && cells[id] !== undefined ? [cellText(cells[id], here)] : [],
    );
  const against = contradicted.map(({ criterion: { id, label }, score }) => {
    const cell = cells[id];
    const node = nodeText({ criterion: { id, label }, path: [] });
    return words.notThis(node, pointsText(score), cell && cellText(cell, here));
  });
  const stopped = isComplete ? [] : [words.stopped];
  const said = (): string[] => {
    if (exact.length === 1 && !hasMore)
      return [words.exactly(points, setText(exact[0]!)), ...evidence(exact[0]!, empty(exact[0]!))];
    if (exact.length > 0)
      return [words.maybe(points, exact.map((set) => setText(set) + bracketed(empty(set))), hasMore)]; // prettier-ignore
    return [words.none(points, nearest.map((set) => nearText(set, search)))]; // prettier-ignore
  };
  return [...said(), ...against, ...stopped].join(" ");
}

const setText = ({ nodes }: ExemptibleSet): string => nodes.map(nodeText).join(words.and);

/** "Nhóm III “Trang thông tin điện tử” và …", as a line of its own. */
export const exemptibleSetText = (set: ExemptibleSet): string => capital(setText(set));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** "mục II.b “Cung cấp dịch vụ công trực tuyến”"; an id that no document prints is not said. */
const nodeText = ({ criterion: { id, label }, path }: Pick<ExemptibleNode, "criterion" | "path">) =>
  words.node(path.length > 1, /^[A-Z\d]/.test(id) ? id : undefined, label);

function nearText(set: ExemptibleSet, { difference }: ExemptionSearch): string {
  const rest = difference - set.points;
  const left = rest > 0 ? words.unallocated(pointsText(rest)) : words.beyond(pointsText(-rest));
  return words.near(setText(set), pointsText(set.points), left);
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
    ...(empty.length === 0 ? [] : [`${capital(words.empty(empty))}.`]),
    ...(both.length === 0 ? [] : [words.alsoExempt(listText(both))]),
  ];
}

const bracketed = (empty: readonly string[]): string =>
  empty.length === 0 ? "" : ` (${words.empty(empty)})`;
