import { Link, makeStyles } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";

const useStyles = makeStyles({
  place: { fontVariantNumeric: "tabular-nums", textAlign: "left" },
});

interface PlaceLinkProps {
  sheet: string;
  /** A cell or a range: "K26", "A5:L27". */
  cell: string;
  onShow: (sheet: string, cell: string) => void;
}

/** A place in the workbook, "Sở ban ngành · A5:L27"; a press selects it. */
export function PlaceLink({ sheet, cell, onShow }: PlaceLinkProps) {
  const place = `${sheet} · ${cell}`;
  return (
    <Link
      as="button"
      className={useStyles().place}
      aria-label={paneWords.toPlace(place)}
      onClick={() => onShow(sheet, cell)}
    >
      {place}
    </Link>
  );
}
