import { blankForm, type DocumentKind, documentKinds, type Form } from "../reading/form/Form";

/** The form that a person goes on with: what the workbook remembers, or nothing typed yet. */
export const formToEdit = (form: Form | undefined): Form => form ?? blankForm;

/** The kinds of documents to choose from, the most usual first. */
export const kindsToChoose: readonly DocumentKind[] = documentKinds;
