/** As it happened: an event stands where it took place. As it became public: it comes with what was published by then. */
export type Lens = 'happened' | 'public';
