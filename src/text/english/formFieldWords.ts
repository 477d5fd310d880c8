import type { FormFieldWords } from "../formFieldWords";

/** How each field of the form is named to a person, in English. */
export const formFieldWords: FormFieldWords = {
  kind: "Kind of document",
  number: "Number",
  symbol: "Symbol",
  date: "Date of issue",
  issuer: "Issued by (reference line)",
  hasHead: "Head of the document",
  superiorBody: "Superior body",
  issuingBody: "Issuing body",
  place: "Place",
  subject: "Subject",
  hasSignature: "Signature",
  authority: "Authority to sign",
  post: "Post of the signer",
  signer: "Name of the signer",
  recipients: "Recipients",
};
