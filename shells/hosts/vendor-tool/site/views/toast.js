/** Says what just happened, over the page. */
export function say(words) {
  const toast = document.querySelector('#toast');
  toast.textContent = words;
  toast.show();
}
