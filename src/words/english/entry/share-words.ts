/** Handing an entry on. */
export const shareWords = {
  share: 'Share',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: (url: string) => `This browser would not copy. The link is ${url}`,
};
