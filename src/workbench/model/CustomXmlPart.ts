/**
 * XML that an add-in keeps in the workbook, shown nowhere: kept in the workbook's metadata under
 * "customXmlParts", in the order of creation.
 */
export interface CustomXmlPart {
  /** "{GUID}", capital letters. */
  id: string;
  namespaceUri: string;
  xml: string;
}
