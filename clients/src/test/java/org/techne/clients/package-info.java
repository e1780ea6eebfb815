/** Other people's programs against the program as users run it. */
package org.techne.clients;
