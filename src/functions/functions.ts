import { functionMessages } from "../text/functionMessages";
import { answer } from "./answer";
import { argumentCells } from "./argumentCells";
import { wrongValue } from "./cellError";
import { decimalsOf } from "./decimalsOf";
import { ranksIn } from "./ranksIn";
import { ratiosIn } from "./ratiosIn";
import { scaleOf } from "./scaleOf";
import { tiersNamed } from "./tiersNamed";
import { tiesNamed } from "./tiesNamed";

// Names, order and number of the parameters are stored in people's workbooks: add at the end, change nothing.

/**
 * Tỷ lệ điểm trên điểm tối đa, không làm tròn nếu không ghi số chữ số. Ví dụ: =EGI.RATIO(F5;G5) hoặc =EGI.RATIO("38,5/40").
 * @customfunction RATIO
 * @param diem Điểm: một ô, một vùng, hoặc văn bản như 38,5/40.
 * @param [diem_toi_da] Điểm tối đa: một ô, hoặc vùng cùng kích thước. Bỏ trống khi điểm viết dạng 38,5/40.
 * @param [so_chu_so] Số chữ số thập phân của tỷ lệ phần trăm, từ 0 đến 10: 1 cho 96,3%.
 * @returns Tỷ lệ (1 là 100%); ô trống nhận ô trống, ô có lỗi nhận lỗi của riêng nó.
 */
export function ratioCells(
  diem: unknown[][],
  diem_toi_da?: unknown[][],
  so_chu_so?: unknown,
): unknown[][] {
  return answer(
    ratiosIn(
      given(diem, functionMessages.noScore),
      argumentCells(diem_toi_da),
      decimalsOf(so_chu_so),
    ),
  );
}

/**
 * Xếp loại theo thang của quy định. Ví dụ: =EGI.TIER(H5) theo quy định của sổ, hoặc =EGI.TIER(H5:H25;"khanh-hoa-2020").
 * @customfunction TIER
 * @param ty_le Tỷ lệ (hoặc điểm, nếu thang tính theo điểm): một ô hoặc một vùng; văn bản như 103,5% cũng được.
 * @param [thang] Tên quy định, quy định/khối, hoặc vùng hai cột (mốc thấp nhất, tên mức). Bỏ trống: quy định của sổ.
 * @returns Tên mức; ô trống nhận ô trống, ô có lỗi nhận lỗi của riêng nó.
 */
export function tierCells(ty_le: unknown[][], thang?: unknown[][]): unknown[][] {
  return answer(tiersNamed(given(ty_le, functionMessages.noScore), scaleOf(thang)));
}

/**
 * Xếp hạng, cao nhất hạng 1: một ô so với một vùng, hoặc cả vùng một lần. Ví dụ: =EGI.RANK(H5:H25;H5:H25;"canh-tranh").
 * @customfunction RANK
 * @param diem Điểm hay tỷ lệ cần xếp hạng: một ô hoặc một vùng.
 * @param vung Các điểm hay tỷ lệ cùng khối.
 * @param [cach] Cách tính đồng hạng: canh-tranh (1, 2, 2, 4), day (1, 2, 2, 3), lien-tuc (1, 2, 3, 4). Bỏ trống: theo quy định của sổ.
 * @param [so_chu_so] Số chữ số thập phân làm tròn trước khi xếp hạng: của phần trăm khi xếp tỷ lệ, của điểm khi xếp điểm.
 * @returns Hạng; ô trống nhận ô trống và không tính, ô có lỗi nhận lỗi của riêng nó.
 */
export function rankCells(
  diem: unknown[][],
  vung: unknown[][],
  cach?: unknown,
  so_chu_so?: unknown,
): unknown[][] {
  return answer(
    ranksIn(given(diem, functionMessages.noScore), given(vung, functionMessages.noRange), {
      ties: tiesNamed(cach),
      decimals: decimalsOf(so_chu_so),
    }),
  );
}

/** An argument that must be there; its absence is #VALUE!. */
function given(argument: unknown, message: string): unknown[][] {
  const cells = argumentCells(argument);
  if (cells === undefined) throw wrongValue(message);
  return cells;
}
