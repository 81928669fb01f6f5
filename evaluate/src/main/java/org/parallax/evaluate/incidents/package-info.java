package org.parallax.evaluate.incidents;
