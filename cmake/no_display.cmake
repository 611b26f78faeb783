# Fails when a file under FOLDER includes a header of Qt Gui or of what stands on it.
file(GLOB_RECURSE files ${FOLDER}/*.h ${FOLDER}/*.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${file} found REGEX "#include <(QtGui|QtWidgets|QtCharts|QtPrintSupport|QtSvg|QColor|QFont|QPainter|QImage|QPixmap|QIcon|QWidget|QGuiApplication|QApplication)")
    if(found)
        message(FATAL_ERROR "${file}: ${found}\nNothing in core may need a display.")
    endif()
endforeach()
