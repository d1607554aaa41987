// For modules that are loaded but never called.
export default {};
