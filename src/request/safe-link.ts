import { percentDecode } from './decode'

/** Outlook's wrapping of links in mails (https://learn.microsoft.com/defender-office-365/safe-links-about): the link is in `url`. */
const WRAPPED =
  /https?:\/\/[\w-]{1,40}\.safelinks\.protection\.outlook\.com\/\?url=([^&\s"'<>]{1,20000})[^\s"'<>]{0,4000}/gi

/** A text with the links of mails as they were before the mail program wrapped them. */
export function unwrapped(text: string): string {
  if (!text.includes('.safelinks.')) return text
  return text.replaceAll(WRAPPED, (_, link: string) => percentDecode(link))
}
