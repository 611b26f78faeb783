#pragma once

class QWidget;

namespace katve {

class Session;

// Over an act that takes more than half a second: how far it has come, and a way to give it up.
void showLongWriting(Session &session, QWidget *window);

}   // namespace katve
