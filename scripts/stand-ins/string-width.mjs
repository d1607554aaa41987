// Terminal columns of a text whose letters are all one column wide, as in the commands' help.
export default function stringWidth(text) {
  return [...text].length;
}
