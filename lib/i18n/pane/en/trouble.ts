// English: why a request to Excel did not happen, and what to do.
import type { PaneWords } from '../fi/index.ts'

export const trouble: PaneWords['trouble'] = {
  cellEdit: {
    what: 'A cell is being edited in Excel.',
    todo: 'End the edit with Enter or Esc and try again.',
  },
  session: {
    what: 'The connection to the workbook has ended.',
    todo: 'Close this pane, open it again and look at what had happened by then.',
  },
  busy: { what: 'Excel is busy.', todo: 'Wait a moment and try again.' },
  tooLarge: { what: 'Excel does not take this much at once.', todo: 'Choose fewer files or reports at a time.' },
  protected: (sheet) =>
    sheet === null
      ? {
          what: 'Excel does not let the workbook be changed: it may be read-only or protected.',
          todo: 'Enable editing, or save a copy of your own, and try again.',
        }
      : {
          what: `The sheet “${sheet}” is protected.`,
          todo: 'Unprotect it (Review › Unprotect Sheet; whoever protected it has the password) and try again.',
        },
  structureProtected: {
    what: 'The structure of the workbook is protected, so sheets can be neither added nor removed.',
    todo: 'Unprotect it (Review › Protect Workbook; whoever protected it has the password) and try again.',
  },
  noAnswer: {
    what: 'Excel did not answer in time, so nobody knows what had happened by then.',
    todo: 'Read the workbook again and look before you try again. The same claim is never posted twice.',
  },
  changedMeanwhile: {
    what: 'Somebody changed the workbook at the same time. Nothing was overwritten.',
    todo: 'The workbook has been read again. Check the figures and try again.',
  },
  missing: (what) => ({
    what: `“${what}” is missing from the workbook.`,
    todo: 'Bring it back by undoing the change or from the file’s version history.',
  }),
  nameTaken: (sheet) => ({
    what: `The workbook has a sheet “${sheet}” already, which Vipu did not make. Nothing was written.`,
    todo: 'Give it another name and try again.',
  }),
  notFetched: {
    what: 'A part of this pane could not be fetched from the network. Nothing was written.',
    todo: 'Check the network connection and load the pane again. Then choose the files again, if any were chosen.',
  },
  other: (message) => ({
    what: message === '' ? 'Excel reported an error.' : `Excel says: ${message}`,
    todo: 'Read the workbook again, then try again.',
  }),
}
