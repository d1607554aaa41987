/** The ids of a chart’s own axes in its part. */
export const CATEGORY_AXIS = 1001;
export const VALUE_AXIS = 1002;
