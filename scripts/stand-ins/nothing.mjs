// For a module that is loaded and never called.
export default {};
