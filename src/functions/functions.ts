import { functionMessages } from "../text/functionMessages";
import { answer } from "./answer";
import { argumentCells } from "./argumentCells";
import { decimalsOf } from "./decimalsOf";
import { gapsIn } from "./gapsIn";
import { given } from "./given";
import { maxScoresOf } from "./maxScoresOf";
import { nameIn } from "./nameIn";
import { ranksIn } from "./ranksIn";
import { ratiosIn } from "./ratiosIn";
import { regulationNamed } from "./regulationNamed";
import { scaleOf } from "./scaleOf";
import { tiersNamed } from "./tiersNamed";
import { tiesNamed } from "./tiesNamed";

// Functions of the whole; those of single items stand in itemFunctions.ts. Names, order and number of
// the parameters are stored in people's workbooks: add at the end, change nothing.

/**
 * Tỷ lệ điểm trên điểm tối đa, không làm tròn nếu không ghi số chữ số. Ví dụ: =EGI.RATIO(F5;G5) hoặc =EGI.RATIO("38,5/40").
 * @customfunction RATIO
 * @helpurl https://localhost:3000/help/ratio.html
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
 * Xếp loại theo thang của quy định. Ví dụ: =EGI.TIER(H5) hoặc =EGI.TIER(H5:H25;"khanh-hoa-egov-2020/xa/san-sang").
 * @customfunction TIER
 * @helpurl https://localhost:3000/help/tier.html
 * @param ty_le Tỷ lệ (hoặc điểm, nếu thang tính theo điểm): một ô hoặc một vùng; văn bản như 103,5% cũng được.
 * @param [thang] Tên dạng quy-định/khối/thang, hoặc vùng hai cột: mốc thấp nhất, tên mức (cột thứ ba có dấu: trên mốc). Bỏ trống: quy định của sổ.
 * @returns Tên mức; ô trống nhận ô trống, ô có lỗi nhận lỗi của riêng nó.
 */
export function tierCells(ty_le: unknown[][], thang?: unknown[][]): unknown[][] {
  return answer(tiersNamed(given(ty_le, functionMessages.noScore), scaleOf(thang)));
}

/**
 * Xếp hạng, cao nhất hạng 1: một ô so với một vùng, hoặc cả vùng một lần. Ví dụ: =EGI.RANK(H5:H25;H5:H25;"canh-tranh").
 * @customfunction RANK
 * @helpurl https://localhost:3000/help/rank.html
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

/**
 * Điểm tối đa của một khối, trừ phần được miễn. Ví dụ: =EGI.MAXSCORE("huyen") hoặc =EGI.MAXSCORE("so-ban-nganh";"web").
 * @customfunction MAXSCORE
 * @helpurl https://localhost:3000/help/maxscore.html
 * @param khoi Tên khối: một ô hoặc một vùng.
 * @param [mien] Phần được miễn: tên tiêu chí, tên đơn vị đã ghi trong quy định, hoặc số điểm; nhiều phần thì chọn vùng, hoặc cách nhau bằng dấu chấm phẩy.
 * @param [quy_dinh] Tên quy định. Bỏ trống: quy định của sổ.
 * @returns Điểm tối đa; ô trống nhận ô trống.
 */
export function maxScoreCells(
  khoi: unknown[][],
  mien?: unknown[][],
  quy_dinh?: unknown,
): unknown[][] {
  return answer(
    maxScoresOf(
      given(khoi, functionMessages.noBlock),
      argumentCells(mien)?.flat() ?? [],
      regulationNamed(nameIn(quy_dinh)),
    ),
  );
}

/**
 * Điểm còn thiếu để lên mức kế trên; mức cao nhất là 0. Ví dụ: =EGI.GAP(F5;G5) hoặc =EGI.GAP("38,5/40";;"khanh-hoa-2020").
 * @customfunction GAP
 * @helpurl https://localhost:3000/help/gap.html
 * @param gia_tri Điểm, hoặc tỷ lệ khi không ghi điểm tối đa: một ô hoặc một vùng.
 * @param [diem_toi_da] Điểm tối đa: một ô, hoặc vùng cùng kích thước.
 * @param [thang] Thang xếp loại, ghi như ở EGI.TIER. Bỏ trống: quy định của sổ.
 * @returns Số điểm còn thiếu (phần tỷ lệ còn thiếu, khi giá trị là tỷ lệ); ô trống nhận ô trống.
 */
export function gapCells(
  gia_tri: unknown[][],
  diem_toi_da?: unknown[][],
  thang?: unknown[][],
): unknown[][] {
  return answer(
    gapsIn(given(gia_tri, functionMessages.noScore), argumentCells(diem_toi_da), scaleOf(thang)),
  );
}
