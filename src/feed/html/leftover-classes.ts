/**
 * Classes of words that are for screen readers only, beside a picture or a sign with the same meaning: Bootstrap's,
 * WordPress's and other common names. Mastodon's `invisible` hides parts of an address.
 */
const unseen =
  'screen-reader-text sr-only visually-hidden visuallyhidden screen-reader-only screenreader-only sr-text is-sr-only u-sr-only element-invisible assistive-text a11y-hidden hide-text invisible offscreen skip-link';

/** What blog engines and their plugins add around the text: rows to share, like, follow and subscribe. */
const furniture =
  'sharedaddy sd-sharing sd-sharing-enabled sd-like sd-social jetpack-likes-widget-wrapper jp-relatedposts wp-block-jetpack-subscriptions jetpack_subscription_widget addtoany_share_save_container addtoany_content addtoany_list a2a_kit addthis_toolbox addthis_inline_share_toolbox shareaholic-canvas heateor_sss_sharing_container heateorSssClear simplesocialbuttons swp_social_panel mashsb-container essb_links ssba ssba-wrap sfsi_widget social-share social-sharing share-buttons sharing-buttons share-links post-share entry-share post-sharing yarpp-related crp_related printfriendly pf-button mc4wp-form feedflare edit-link post-edit-link subscription-widget-wrap subscription-widget-wrap-editor subscription-widget subscribe-widget captioned-button-wrap cta-caption image-link-expand kg-signup-card gh-subscribe-form wp-block-social-links follow-us MathJax_Preview';

/** Line numbers of code, and the size that Discourse writes below a picture. */
const asides = 'gutter rouge-gutter lineno linenos lnt ln line-numbers-rows informations';

const classes = new Set(`${unseen} ${furniture} ${asides}`.split(' '));

/** Whether an element's `class` shows that nothing in it is part of the text. */
export function isLeftover(className: string): boolean {
  return className.split(/\s+/).some((name) => classes.has(name));
}
