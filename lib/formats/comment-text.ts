// What somebody wrote about a cell, without what programs put before it: a name, and for older programs a notice that it is a thread. Law: no word of the
// writer is lost.

/** The notice goes before the first comment of a thread; its address is the same in all languages, and a word for “comment” follows it. */
const NOTICE = /^\[[^\]]{1,60}\][^]{0,800}?linkid=870924\s+[^\s:][^\n:]{0,40}:\s*/

/** A comment as it was meant; `author` is '' where nobody is named. */
export function commentText(text: string, author: string): string {
  if (author !== '' && text.startsWith(`${author}:`)) return text.slice(author.length + 1)
  return text.replace(NOTICE, '')
}
