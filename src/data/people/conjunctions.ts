/** Words between two members of a list. */
export const CONJUNCTIONS: string = `và cùng hay hoặc & với lẫn`;
