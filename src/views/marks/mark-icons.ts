/** The icons of highlights and notes; see ui/icon.tsx. */
export const markIcons = {
  note: 'M5 19.2l.9-3.8L15.7 5.6a1.7 1.7 0 0 1 2.4 0l.6.6a1.7 1.7 0 0 1 0 2.4L8.9 18.3zM13.8 7.5l3 3',
  copy: 'M9 8.5V5.3a.8.8 0 0 1 .8-.8h8.4a.8.8 0 0 1 .8.8v9.4a.8.8 0 0 1-.8.8H15M5.8 8.5h8.4a.8.8 0 0 1 .8.8v9.4a.8.8 0 0 1-.8.8H5.8a.8.8 0 0 1-.8-.8V9.3a.8.8 0 0 1 .8-.8z',
  remove: 'M5 7h14M9.5 7V4.8h5V7M7 7l.8 12.2h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5',
} as const;
