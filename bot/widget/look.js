// How Web Chat looks in our window.

// Web Chat lives among the page's own styles. The first rule takes a page's plain ones (as "button { … }") off it, and yields to
// every class; pictures keep the sizes that their attributes give. The second lets what is said read in its own direction on a page
// of the other. The others give cards the buttons of the suggested actions.
export const documentStyles = `
html body div div:where(.chat-now-talk) :where(:not(svg, svg *, img, video, iframe)) { all: revert }
#chat-now :is(.webchat__bubble__content, .webchat__suggested-actions) * { unicode-bidi: plaintext; text-align: start }
#chat-now .webchat__bubble__content :is(ul, ol) { padding-inline-start: 22px }
#chat-now .ac-factset td:first-child * { white-space: nowrap }
#chat-now .ac-pushButton { min-height: 36px; padding: 6px 16px; border: 1px solid var(--accent); border-radius: 18px; background: none; color: var(--accent); font: 500 15px system-ui, sans-serif; cursor: pointer }
#chat-now .ac-pushButton:hover { background: color-mix(in srgb, var(--accent) 10%, transparent) }
#chat-now .ac-pushButton:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
#chat-now .ac-pushButton:disabled { opacity: .55; cursor: default }
@media (prefers-color-scheme: dark) { #chat-now .ac-pushButton { border-color: #7da9e8; color: #a9c8f5 } }
@media (forced-colors: active) { #chat-now .ac-pushButton { border-color: ButtonBorder } }`;

// What can be pressed, on our paper: the accent where that can be read, which is where white can be read on it.
const pressable = (accent, onAccent, dark) => dark ? '#a9c8f5' : onAccent === '#fff' ? accent : '#1c2024';

export function styleOptions(accent, onAccent, dark) {
  const ink = dark ? '#f1f3f5' : '#1c2024';
  const paper = dark ? '#1b1d21' : '#ffffff';
  const quiet = dark ? '#2a2d33' : '#f2f4f7';
  const line = dark ? '#3a3e46' : '#dde1e7';
  const subtle = dark ? '#a8afb9' : '#5f6773';
  return {
    accent,
    backgroundColor: paper,
    subtle,
    timestampColor: subtle,
    primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
    bubbleBackground: quiet,
    bubbleBorderColor: quiet,
    bubbleBorderRadius: 14,
    bubbleTextColor: ink,
    bubbleMinWidth: 0,
    bubbleFromUserBackground: accent,
    bubbleFromUserBorderColor: accent,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: onAccent,
    hideUploadButton: true,
    sendBoxBackground: paper,
    sendBoxTextColor: ink,
    sendBoxPlaceholderColor: subtle,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxButtonShadeBorderRadius: 8,
    sendBoxButtonShadeColorOnHover: quiet,
    sendBoxButtonShadeColorOnActive: line,
    sendBoxButtonShadeColorOnFocus: quiet,
    sendBoxButtonShadeColorOnDisabled: 'transparent',
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: paper,
    suggestedActionBackgroundColorOnHover: quiet,
    suggestedActionBackgroundColorOnActive: line,
    suggestedActionBorderRadius: 18,
    suggestedActionBorderWidth: 1,
    suggestedActionBorderColor: dark ? '#7da9e8' : accent,
    suggestedActionTextColor: pressable(accent, onAccent, dark),
    suggestedActionHeight: 36,
    transcriptActivityVisualKeyboardIndicatorColor: subtle,
    transcriptVisualKeyboardIndicatorColor: subtle,
  };
}

// Cards, in the same colours; the buttons' shape is Web Chat's.
export function cardConfig(accent, onAccent, dark) {
  const [ink, subtle] = dark ? ['#f1f3f5', '#a8afb9'] : ['#1c2024', '#5f6773'];
  const colour = value => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: ink, subtle },
    accent: colour(pressable(accent, onAccent, dark)),
    good: colour(dark ? '#7ddc9a' : '#1a7f37'),
    warning: colour(dark ? '#f2cc60' : '#8a5a00'),
    attention: colour(dark ? '#ff9a92' : '#b42318'),
  };
  return {
    supportsInteractivity: true,
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
    containerStyles: {
      default: { backgroundColor: '#00000000', foregroundColors },
      emphasis: { backgroundColor: dark ? '#ffffff14' : '#0000000a', foregroundColors },
    },
    actions: { actionsOrientation: 'vertical', actionAlignment: 'stretch', buttonSpacing: 8, maxActions: 10 },
  };
}
