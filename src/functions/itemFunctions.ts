import { functionMessages } from "../text/functionMessages";
import { answer } from "./answer";
import { argumentCells } from "./argumentCells";
import { given } from "./given";
import { stepsOf } from "./stepsOf";
import { partNamed, textParts } from "./textParts";
import { yesNoPoints } from "./yesNoPoints";

// Names, order and number of the parameters are stored in people's workbooks: add at the end, change nothing.

/**
 * Điểm theo bậc của tỷ lệ: số mốc đạt được, hai mốc cho 0, 1 hoặc 2. Ví dụ: =EGI.STEP(F5;"50%;80%") hoặc =EGI.STEP(F5:F25;K1:K2).
 * @customfunction STEP
 * @helpurl https://localhost:3000/help/step.html
 * @param ty_le Tỷ lệ: một ô hoặc một vùng; văn bản như 75% hay 30/40 cũng được.
 * @param moc Các mốc (từ mốc trở lên là đạt): một vùng, hoặc văn bản như 50%;80%.
 * @returns Số mốc đạt được; ô trống nhận ô trống, ô có lỗi nhận lỗi của riêng nó.
 */
export function stepCells(ty_le: unknown[][], moc: unknown[][]): unknown[][] {
  return answer(
    stepsOf(given(ty_le, functionMessages.noScore), given(moc, functionMessages.notBounds).flat()),
  );
}

/**
 * Điểm của tiêu chí có/không; khi cần minh chứng, có mà thiếu minh chứng là 0. Ví dụ: =EGI.YESNO(F5) hoặc =EGI.YESNO(F5:F25;G5:G25;2).
 * @customfunction YESNO
 * @helpurl https://localhost:3000/help/yesno.html
 * @param co_khong Có hoặc không (x, TRUE, 1 là có): một ô hoặc một vùng.
 * @param [minh_chung] Minh chứng: ô trống, dấu gạch hoặc không là thiếu. Bỏ trống đối số: không cần minh chứng.
 * @param [diem] Điểm khi có. Bỏ trống: 1.
 * @returns Điểm; ô trống nhận ô trống, ô có lỗi nhận lỗi của riêng nó.
 */
export function yesNoCells(
  co_khong: unknown[][],
  minh_chung?: unknown[][],
  diem?: unknown[][],
): unknown[][] {
  return answer(
    yesNoPoints(
      given(co_khong, functionMessages.noAnswer),
      argumentCells(minh_chung),
      argumentCells(diem),
    ),
  );
}

/**
 * Điểm, điểm tối đa hoặc tỷ lệ ghi trong văn bản. Ví dụ: =EGI.PARSE("Đạt 38,5/40") là 38,5; =EGI.PARSE(F5;"toi-da") là 40.
 * @customfunction PARSE
 * @helpurl https://localhost:3000/help/parse.html
 * @param van_ban Văn bản có điểm: một ô hoặc một vùng.
 * @param [phan] Phần cần lấy: diem, toi-da hoặc ty-le. Bỏ trống: diem.
 * @returns Số tìm thấy; ô trống nhận ô trống, không có là #N/A.
 */
export function parseCells(van_ban: unknown[][], phan?: unknown): unknown[][] {
  return answer(textParts(given(van_ban, functionMessages.noText), partNamed(phan)));
}
