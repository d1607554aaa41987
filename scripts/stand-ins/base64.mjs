// The part of base64-js that linebreak calls, done by Buffer.
export default {
  toByteArray(text) {
    return new Uint8Array(Buffer.from(text, 'base64'));
  },
};
