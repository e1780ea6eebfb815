package org.techne.loader.extract.llm;

import java.time.Duration;

/** Lets time pass. */
interface Pause {
    /** Returns when that time has passed. */
    void rest(Duration time) throws InterruptedException;
}
