/** Signs that turn the reading order around, so that text shows otherwise than it reads. https://trojansource.codes */
export const bidiControl = /[\u202a-\u202e\u2066-\u2069]/g
