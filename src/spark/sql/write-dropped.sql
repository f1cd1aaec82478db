SELECT line FROM dropped
