/** What choices are counted with where their labels begin with numbers of their own. */
export const ORDINALS = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];
