/** Caches a function's answer for each input, so that tests share what is costly to build. */
export function once<In, Out>(make: (input: In) => Out): (input: In) => Out {
  const made = new Map<In, { readonly answer: Out }>();
  return (input) => {
    const known = made.get(input) ?? { answer: make(input) };
    made.set(input, known);
    return known.answer;
  };
}
