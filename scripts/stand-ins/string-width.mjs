// The columns of a text in a terminal, for texts of letters one column wide: the help of the commands is such.
export default function stringWidth(text) {
  return [...text].length;
}
