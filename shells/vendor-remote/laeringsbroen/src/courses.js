/** Fictional courses. Words are texts of the widget, by the course's name. */
export const courses = [
  { name: 'truck', days: 7, online: false, town: 'Thisted' },
  { name: 'excel', days: 2, online: true, town: '' },
  { name: 'kitchen', days: 3, online: false, town: 'Hurup' },
  { name: 'care', days: 5, online: true, town: '' },
];
