import { answerWords } from "./answerWords";
import { cellSentences } from "./cellSentences";
import { choiceWords } from "./choiceWords";
import { failureSentences } from "./failureSentences";
import { faultSentences } from "./faultSentences";
import { findingSentences } from "./findingSentences";
import { formFieldWords } from "./formFieldWords";
import { formSentences } from "./formSentences";
import { functionMessages } from "./functionMessages";
import { intervalWords } from "./intervalWords";
import { maximumWords } from "./maximumWords";
import { navWords } from "./navWords";
import { paneWords } from "./paneWords";
import { problemSentences } from "./problemSentences";
import { problemTitles } from "./problemTitles";
import { readingScreenWords } from "./readingScreenWords";
import { readingSentences } from "./readingSentences";
import { regulationCellSentences } from "./regulationCellSentences";
import { regulationScreenWords } from "./regulationScreenWords";
import { stageText } from "./stageText";
import { tierBoundWords } from "./tierBoundWords";
import { totalWords } from "./totalWords";

/** The English of what the pane's first file says, by the names of its words. */
export const words = {
  answerWords,
  cellSentences,
  choiceWords,
  failureSentences,
  faultSentences,
  findingSentences,
  formFieldWords,
  formSentences,
  functionMessages,
  intervalWords,
  maximumWords,
  navWords,
  paneWords,
  problemSentences,
  problemTitles,
  readingScreenWords,
  readingSentences,
  regulationCellSentences,
  regulationScreenWords,
  stageText,
  tierBoundWords,
  totalWords,
};

/** Those words, as they are asked for once they are loaded. */
export type English = typeof words;
