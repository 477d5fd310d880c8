import "./page/page.css";
import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../excel/excelWorkbook";
import { setRegulationInForce } from "../functions/regulationInForce";
setRegulationInForce(undefined);
void Office.onReady(async () => {
  const sheets = await excelWorkbook().readAll();
  createRoot(document.getElementById("root")!).render(<p>{sheets.length}</p>);
});
